/** Thrown inside this room where a workbook's own parts cannot be added to; the copy is made anew then. */
export class UnknownStructure extends Error {
  constructor(readonly part: string) {
    super(`cannot add to ${part}`);
    this.name = 'UnknownStructure';
  }
}
