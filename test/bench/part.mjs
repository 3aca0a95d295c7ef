// Runs one part of the bench in this process and prints its section: `part.mjs NAME FOLDER [--large]`.
const [name, folder, ...flags] = process.argv.slice(2);
const { run } = await import(`./${name}.mjs`);
console.log(await run({ folder, large: flags.includes('--large') }));
