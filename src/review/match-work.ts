import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import { maskContacts } from '../intake/mask-contacts.js';
import { foldName } from '../intake/read-identity.js';
import type { Submission } from '../intake/submission.js';
import { ledgerFields } from './ledger-fields.js';
import type { LedgerRow } from './ledger-row.js';
import type { WorkIndex } from './work-index.js';

/** The submission that an entry is about, or what is wrong with how it is named. */
export type MatchedWork = { readonly submission: Submission } | { readonly diagnostic: Diagnostic };

function unknown(name: string, known: Iterable<string>, row: LedgerRow, field: 'work' | 'id'): MatchedWork {
  const parameters = { work: maskContacts(name), suggestion: suggestion(name, [...known]) };
  return { diagnostic: diagnose('ledger/unknown-work', parameters, row.at(field)) };
}

function matchId({ byId }: WorkIndex, id: string, row: LedgerRow): MatchedWork {
  const submission = byId.get(foldName(id));
  if (submission === undefined) return unknown(id, byId.keys(), row, 'id');
  const work = row.given('work');
  const isSame = work === undefined || foldName(work) === foldName(submission.name ?? '');
  if (isSame || foldName(work) === submission.id) return { submission };
  const parameters = { id: submission.id, work: maskContacts(work) };
  return { diagnostic: diagnose('ledger/work-disagrees', parameters, row.at('work')) };
}

/**
 * The submission that a row of the ledger names: by its id where there is one, else by the work's name as
 * it is compared, or by that name with its number (`渡口 #2`), as the sheets show it.
 */
export function matchWork(works: WorkIndex, row: LedgerRow): MatchedWork {
  const id = row.given('id');
  if (id !== undefined) return matchId(works, id, row);
  const work = row.given('work');
  if (work === undefined)
    return { diagnostic: diagnose('ledger/missing', { field: ledgerFields.work.label }, row.at('work')) };
  const named = works.byName.get(foldName(work)) ?? [];
  if (named.length > 1) {
    const ids = named.map((submission) => submission.id).join('、');
    const parameters = { work: maskContacts(work), count: named.length, ids };
    return { diagnostic: diagnose('ledger/ambiguous-work', parameters, row.at('work')) };
  }
  const submission = named[0] ?? works.byId.get(foldName(work));
  if (submission !== undefined) return { submission };
  const names = [...works.byName.values()].flatMap(([first]) => first?.name ?? []);
  return unknown(work, names, row, 'work');
}
