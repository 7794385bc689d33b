import tseslint from 'typescript-eslint';

/** The rooms of src/ in reading order: each may import only itself and the rooms before it. */
const rooms = [
  'table',
  'diagnostics',
  'expressions',
  'items',
  'rubric',
  'intake',
  'scoring',
  'ranking',
  'review',
  'analysis',
  'reports',
];

/** What only src/shell/ may touch: everything that is not a pure function of its arguments. */
const impureGlobals = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'Intl', 'globalThis'];
const impureModules = [
  'node:*',
  'commander',
  'chalk',
  'exceljs',
  '@e965/xlsx',
  'csv-parse',
  'csv-parse/*',
  'yauzl',
  'tinyglobby',
];
const impureCalls = [
  { object: 'Math', property: 'random', message: 'Randomness belongs to src/shell/.' },
  { object: 'Date', property: 'now', message: 'The clock belongs to src/shell/.' },
  { property: 'localeCompare', message: 'The order depends on the ICU version: compare code points.' },
];

const purity = {
  'no-restricted-globals': ['error', ...impureGlobals],
  'no-restricted-properties': ['error', ...impureCalls],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The clock belongs to src/shell/.',
    },
  ],
};

const forbidImports = (laterRooms) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { group: impureModules, message: 'Files, terminals and their libraries belong to src/shell/.' },
        ...(laterRooms.length === 0
          ? []
          : [
              {
                group: laterRooms.flatMap((room) => [`**/${room}/**`, `**/${room}`, `**/${room}.js`]),
                message: 'A room imports only from the rooms before it (see docs/architecture.md).',
              },
            ]),
      ],
    },
  ],
});

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'out', 'fixtures'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...rooms.map((room, index) => ({
    files: [`src/${room}/**/*.ts`],
    rules: { ...purity, ...forbidImports([...rooms.slice(index + 1), 'pipeline', 'shell']) },
  })),
  { files: ['src/pipeline.ts'], rules: { ...purity, ...forbidImports(['shell']) } },
  { files: ['scripts/**', 'test/**', 'bin/**'], rules: { 'no-console': 'off' } },
);
