/** A short item of each kind as a methodologist writes it; a test parses every one. */
export const rubricExamples: ReadonlyMap<string, string> = new Map([
  [
    'yes-no',
    `- id: "2.1.1"
  kind: yes-no
  weight: 1
  label: { zh-CN: 能耗降低, en: Lower energy use }
  keywords: [能耗]
  evidence: any
  favourable: "yes"
`,
  ],
  [
    'grade',
    `- id: "3.1"
  kind: grade
  weight: 1
  label: { zh-CN: 环境影响, en: Impact on the environment }
  evidence: data
  levels:
    - { id: A, credit: 0, label: 没有, keywords: [没有] }
    - { id: B, credit: 0.5, label: 中等, keywords: [中等] }
    - { id: C, credit: 1, label: 重大, keywords: [重大] }
`,
  ],
  [
    'multi',
    `- id: "1.1"
  kind: multi
  weight: 1
  label: { zh-CN: 主题, en: Themes }
  evidence: any
  options:
    - { id: A, points: 1, label: 环境, keywords: [环境] }
    - { id: B, points: 1, label: 平等, keywords: [平等] }
  cap: 2
`,
  ],
  [
    'number',
    `- id: "2.2.9"
  kind: number
  weight: 1
  label: { zh-CN: 性别比例, en: Shares of women }
  evidence: none
  parts:
    - { id: staff, label: 员工, keywords: [员工] }
    - { id: managers, label: 管理层, keywords: [管理] }
  unit: share
  curve: { shape: corners, outside: refuse, corners: [[0, 0], [0.4, 1], [0.6, 1], [1, 0]] }
`,
  ],
]);
