import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { rubricAdviceEntries } from '../../src/diagnostics/catalogue/rubric-advice.js';
import { describeDiagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseLayers } from '../../src/rubric/parse-rubric.js';
import { brokenRubrics } from './read-broken.js';

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const at = ({ location }: Diagnostic): number => (location.line ?? 0) * 1000 + (location.column ?? 0);
  return [...diagnostics].sort((a, b) => at(a) - at(b));
}

const placeOf = ({ code, location }: Diagnostic): string =>
  `${code} ${String(location.line)}:${String(location.column)}`;

describe.each(brokenRubrics.map((broken): [string, typeof broken] => [broken.name, broken]))(
  '%s',
  (_, broken) => {
    const { rubric, diagnostics } = parseLayers(broken.layers);

    test('every finding at once, each at its line and column', () => {
      expect(inOrder(diagnostics).map(placeOf)).toEqual(broken.expected);
      expect(diagnostics.map(({ location }) => location.file)).toEqual(
        broken.expected.map(() => broken.name),
      );
    });

    test('the code frame points at the place', () => {
      const lines = broken.text.split('\n');
      for (const { location } of diagnostics) {
        const frame = (location.frame ?? '').split('\n');
        const shown = frame.findIndex((line) => line.startsWith('>'));
        const text = lines[(location.line ?? 0) - 1] ?? 'no such line';
        expect(frame[shown]).toBe(`> ${String(location.line).padStart(4)} | ${text}`);
        const marker = frame[shown + 1] ?? '';
        expect(marker.trimStart()).toMatch(/^\| +\^$/);
        expect(marker.length - (frame[shown]?.length ?? 0)).toBe((location.column ?? 0) - text.length);
      }
    });

    test('only errors make it unusable', () => {
      const hasError = diagnostics.some(({ code }) => catalogue[code].severity === 'error');
      expect(rubric === undefined).toBe(hasError);
    });
  },
);

test('every code of rubrics has a broken file', () => {
  const codes = new Set(brokenRubrics.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])));
  expect([...codes].sort()).toEqual(
    Object.keys(catalogue)
      .filter((code) => code.startsWith('rubric/') && !(code in rubricAdviceEntries))
      .sort(),
  );
});

describe('hints suggest the likely word and list what is allowed', () => {
  const hints = (name: string, language: 'en' | 'zh-CN' = 'en'): readonly string[] => {
    const layers = brokenRubrics.find((broken) => broken.name === `${name}.yaml`)?.layers ?? [];
    return inOrder(parseLayers(layers).diagnostics).map((one) => describeDiagnostic(one, language).hint);
  };

  test('keys', () => {
    expect(hints('unknown-key')).toEqual([
      expect.stringContaining('did you mean “factor”?'),
      expect.stringMatching(/id, version.*did you mean “levels”\?/s),
      expect.stringMatching(/favourable.*did you mean “evidence”\?/s),
      expect.stringContaining('did you mean “credit”?'),
    ]);
    expect(hints('unknown-key', 'zh-CN')[0]).toContain('是否想写“factor”？');
  });

  test('values', () => {
    expect(hints('unknown-value')).toEqual([
      expect.stringContaining('zh-CN, en'),
      expect.stringMatching(/yes-no, choice, grade, multi, number.*did you mean “yes-no”\?/),
      expect.stringContaining('any, data, none'),
      expect.stringMatching(/exact, published.*did you mean “exact”\?/),
    ]);
  });

  test('references', () => {
    expect(hints('unknown-reference')[0]).toMatch(/mild.*did you mean “mild”\?/);
  });

  test('nothing is suggested where nothing is near', () => {
    expect(hints('unknown-value')[0]).not.toContain('did you mean');
  });
});
