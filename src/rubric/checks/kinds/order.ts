/** Whether each number is above the one before, or, where equal ones may stand side by side, not below it. */
export function isRising(values: readonly number[], strictly: boolean): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || value > before || (!strictly && value === before);
  });
}
