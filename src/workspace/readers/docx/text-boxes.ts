/** A part of a text box's alternatives: boxes of the one that the library does not read, and whether it reads another. */
interface Alternatives {
  readonly boxes: string[];
  isRead: boolean;
}

/** The text boxes that were met in the outermost paragraph that is open and that the library does not read there. */
export class TextBoxes {
  #boxes: string[] = [];
  readonly #alternatives: Alternatives[] = [];

  /** What follows stands in alternatives, of which one is read. */
  openAlternatives(): void {
    this.#alternatives.push({ boxes: [], isRead: false });
  }

  /** The alternatives have ended: where the library reads none of them, their boxes are met. */
  closeAlternatives(): void {
    const closed = this.#alternatives.pop();
    if (closed !== undefined && !closed.isRead) this.#boxes.push(...closed.boxes);
  }

  /** A box with its content; `isIn` says which elements it stands in. */
  add(content: string, isIn: (name: string) => boolean): void {
    const chosen = this.#alternatives.at(-1);
    if (isIn('mc:Fallback') && chosen !== undefined) chosen.isRead = true;
    else if (chosen !== undefined) chosen.boxes.push(content);
    else if (!isIn('w:pict')) this.#boxes.push(content);
  }

  /** The contents of the boxes so far, in their order, and forgets them. */
  take(): readonly string[] {
    const taken = this.#boxes;
    this.#boxes = [];
    return taken;
  }
}
