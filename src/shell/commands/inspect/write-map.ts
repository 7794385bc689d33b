import { Buffer } from 'node:buffer';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language, Text } from '../../../diagnostics/language.js';
import type { InspectedSheetReport, Inspection } from '../../../reports/inspection/inspection.js';
import { mapText } from '../../../reports/inspection/map-text.js';
import { OutputError } from '../../exit.js';
import type { World } from '../../world.js';
import { moveIntoPlace, writeBeside } from '../../write/replace-file.js';

interface Place {
  readonly file: string;
  readonly sheet: InspectedSheetReport;
}

function headersOf({ sheet: { found } }: Place): string {
  return JSON.stringify((found.bound?.columns ?? []).map(({ letter, header }) => [letter, header]));
}

/** The sheets that a ranking would read, the one that fits the rubric best first. */
function readSheets({ files }: Inspection): readonly Place[] {
  return files
    .flatMap(({ facts, sheets }) =>
      sheets.flatMap((sheet) => (sheet.role === 'read' ? [{ file: facts.name, sheet }] : [])),
    )
    .sort((a, b) => b.sheet.found.fit - a.sheet.found.fit);
}

/**
 * Refuses a file that exists, before any work.
 * @throws OutputError
 */
export async function checkMapTarget(path: string, overwrite: boolean, world: World): Promise<void> {
  const found = await stat(resolve(world.cwd, path)).catch(() => undefined);
  if (found === undefined || (overwrite && found.isFile())) return;
  throw new OutputError({
    'zh-CN': `${path} 已存在，没有写入；请换一个文件名，或用 --overwrite 覆盖`,
    en: `${path} exists and was not replaced; choose another name, or use --overwrite`,
  });
}

/**
 * Writes the binding of the sheet that fits best as a map file, as a whole or not at all. Gives what to
 * say about it.
 * @throws OutputError if it cannot be written.
 */
export async function writeMap(
  path: string,
  inspection: Inspection,
  language: Language,
  world: World,
): Promise<Text> {
  const [place, ...others] = readSheets(inspection);
  if (place === undefined)
    return { 'zh-CN': '没有可写对照表的工作表', en: 'There is no sheet to write a map of' };
  const target = resolve(world.cwd, path);
  const text = mapText(inspection.rubric, place, language);
  await moveIntoPlace(await writeBeside(target, Buffer.from(text)), target);
  const named = `${place.file} › ${place.sheet.name}`;
  const different = others.filter((other) => headersOf(other) !== headersOf(place));
  const names = different.map(({ file, sheet }) => `${file} › ${sheet.name}`);
  return different.length === 0
    ? { 'zh-CN': `已写出 ${path}（${named}）`, en: `Wrote ${path} (${named})` }
    : {
        'zh-CN': `已写出 ${path}（只适用于 ${named}；表头不同的 ${names.join('、')} 请用 --sheet 或单独运行）`,
        en: `Wrote ${path} (only for ${named}; the headers differ in ${names.join(', ')}: use --sheet or run them by themselves)`,
      };
}
