import { snap } from '../../table/numbers.js';
import type { DowngradeFlag } from '../../scoring/score-submission.js';
import { findNode, type ItemScore } from '../../scoring/score-tree.js';
import { asksForEvidence } from '../asked-columns.js';
import { fineNumber } from '../number-formats.js';
import { pointsFormat } from '../score-cells.js';
import { rulingFieldsOf } from '../ruling-fields.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

/** One downgrade of one work; without a flag, the row that says that there is none. */
interface Entry {
  readonly work: Work | undefined;
  readonly flag: DowngradeFlag | undefined;
}

function entriesOf(works: readonly Work[]): readonly Entry[] {
  const entries = works.flatMap((work) =>
    [...work.score.flags].sort((a, b) => snap(b.lost) - snap(a.lost)).map((flag) => ({ work, flag })),
  );
  return entries.length > 0 ? entries : [{ work: undefined, flag: undefined }];
}

function scoreOf({ work, flag }: Entry): ItemScore | undefined {
  const found =
    work === undefined || flag === undefined ? undefined : findNode(work.score.tree, flag.item.id);
  return found?.type === 'item' ? found : undefined;
}

/** All downgrades: in rank order, each work's dearest first. No sheet where no item asks for evidence. */
export function downgradesSheets(view: View): readonly SheetModel[] {
  if (!asksForEvidence(view.run.rubric)) return [];
  const { say, language } = view;
  const { rank, work } = workFields(view);
  const blank = textCell(undefined);
  const sheet = tableSheet<Entry>({
    name: say('sheet.downgrades'),
    fields: [
      { ...rank, cell: (entry) => (entry.work === undefined ? blank : rank.cell(entry.work)) },
      {
        ...work,
        cell: (entry) =>
          entry.work === undefined ? textCell(say('none.downgrades')) : work.cell(entry.work),
      },
      { header: say('item'), cell: ({ flag }) => textCell(flag?.item.id) },
      { header: say('itemLabel'), cell: ({ flag }) => textCell(flag?.item.label[language]) },
      {
        header: say('reason'),
        cell: ({ flag }) => textCell(flag === undefined ? undefined : say(`reason.${flag.reason}`)),
      },
      ...rulingFieldsOf<Entry>(view, scoreOf),
      { header: say('from'), cell: ({ flag }) => numberCell(flag?.from), format: fineNumber },
      { header: say('to'), cell: ({ flag }) => numberCell(flag?.to), format: fineNumber },
      { header: say('lost'), cell: ({ flag }) => numberCell(flag?.lost), format: pointsFormat(view) },
    ],
    entries: entriesOf(view.works),
    frozenColumns: 2,
  });
  return [sheet];
}
