/** More than this many bytes or numbers have no place in a table: its offsets are 32-bit numbers. */
const MOST = 2 ** 32 - 1;

// A class for each type of array, so that what is appended a million times need not ask which it is.

/** 32-bit numbers, appended. */
export class GrowingNumbers {
  #array = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) this.#grow(this.#length + 1);
    this.#array[this.#length++] = value;
  }

  /** Appends the numbers of an array, each raised by `plus`. */
  append(values: Uint32Array, plus = 0): void {
    this.#grow(this.#length + values.length);
    for (const value of values) this.#array[this.#length++] = value + plus;
  }

  /** Raises the number at an index by `plus`; numbers not yet there are zero. */
  raise(index: number, plus: number): void {
    while (this.#length <= index) this.push(0);
    this.#array[index]! += plus;
  }

  /** What has been appended: a view, which the next append may leave behind. */
  view(): Uint32Array {
    return this.#array.subarray(0, this.#length);
  }

  /** What has been appended, in an array that holds no more. */
  finish(): Uint32Array {
    return this.view().slice();
  }

  #grow(length: number): void {
    if (length <= this.#array.length) return;
    const grown = new Uint32Array(capacity(length));
    grown.set(this.view());
    this.#array = grown;
  }
}

/** Bytes, appended. */
export class GrowingBytes {
  #array = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(byte: number): void {
    if (this.#length === this.#array.length) this.#grow(this.#length + 1);
    this.#array[this.#length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.#grow(this.#length + bytes.length);
    this.#array.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What has been appended, in an array that holds no more. */
  finish(): Uint8Array {
    return this.#array.slice(0, this.#length);
  }

  #grow(length: number): void {
    if (length <= this.#array.length) return;
    const grown = new Uint8Array(capacity(length));
    grown.set(this.#array.subarray(0, this.#length));
    this.#array = grown;
  }
}

function capacity(length: number): number {
  if (length > MOST) throw new RangeError('The sources are too many for one knowledge base.');
  return Math.min(MOST, Math.max(length, Math.ceil(length * 1.5)));
}
