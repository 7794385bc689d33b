// Writes one of two sets of results into a folder, over and over, until it is killed.
import { writeOutputs } from '../../dist/shell/write/output-folder.js';

const [folder, recordText, size] = process.argv.slice(2);
const record = JSON.parse(recordText);
delete record.outputs;
delete record.seal;
process.stderr.write('writing\n');
for (let round = 0; ; round = 1 - round) {
  const files = ['ranking.xlsx', 'ranking.csv'].map((name) => ({
    name,
    bytes: Buffer.alloc(Number(size), `${name} ${String(round)} `),
  }));
  await writeOutputs(folder, files, record, []);
  process.stderr.write('written\n');
}
