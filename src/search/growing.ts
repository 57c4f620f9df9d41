/** Numbers of 32 bits, as many as there turn out to be. */
export class Growing {
  array = new Uint32Array(1 << 16);
  length = 0;
  push(value: number): void {
    if (this.length === this.array.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.array);
      this.array = wider;
    }
    this.array[this.length++] = value;
  }
}
