import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRubric } from '../../src/shell/rubrics.js';
import { makeWorld, runIn } from '../shell/make-world.js';
import { temporaryFolder } from '../shell/temporary-folder.js';
import { withoutOffice } from './without-office.js';
import { awkwardRubric } from '../shell/commands/awkward-rubric.js';
import { checkReadBack } from '../shell/commands/check-read-back.js';
import { fillForm, listUnder, openForm } from '../shell/commands/template-form.js';

const shipped = readdirSync(fileURLToPath(new URL('../../rubric', import.meta.url)))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

const office = 'soffice';

describe.skipIf(withoutOffice !== '')(`forms that LibreOffice has saved again${withoutOffice}`, () => {
  it('are read back as they were filled in, with their drop-downs', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'awkward.yaml'), awkwardRubric);
    const forms = [];
    for (const named of [...shipped, 'awkward.yaml']) {
      const file = `${named}.xlsx`;
      await runIn(folder, ['template', named, '-o', `forms/${file}`]);
      const { rubric } = await loadRubric(named, makeWorld(folder));
      if (rubric === undefined) throw new Error(named);
      const filled = await fillForm(await readFile(join(folder, 'forms', file)), rubric, 11, 3);
      await mkdir(join(folder, 'filled'), { recursive: true });
      await writeFile(join(folder, 'filled', file), filled.bytes);
      forms.push({ named, file, rubric, filled });
    }
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved')],
        ...forms.map(({ file }) => join(folder, 'filled', file)),
      ],
      { stdio: 'ignore' },
    );
    for (const { named, file, rubric, filled } of forms) {
      await checkReadBack(folder, join('saved', file), named, rubric, filled);
    }
    const book = await openForm(await readFile(join(folder, 'saved', 'awkward.yaml.xlsx')));
    expect(listUnder(book, '1.10 ')).toHaveLength(4);
  }, 180_000);
});
