/** A text that Markdown shows as it stands, also inside a table. */
export function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, String.raw`\$&`);
}

/** A text in the type of code, also inside a table. */
export function code(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

/** A table; cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
