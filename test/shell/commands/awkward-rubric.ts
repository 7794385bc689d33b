/** A rubric whose labels, options and codes are as awkward for a form as they can be. */
export const awkwardRubric = `
id: awkward
version: "1"
language: zh-CN
title: { zh-CN: 难填的表, en: Awkward form }
identity:
  # Bears the title of a platform's own column; its keyword must do.
  - { id: name, role: name, required: true, label: { zh-CN: 编号, en: ID }, keywords: [参评编号] }
  - { id: phone, role: contact, private: true, label: { zh-CN: 电话, en: Phone }, keywords: [电话] }
evidence:
  headers: [证明, evidence]
  placeholders: [无]
  pointers: [见附件]
  default_policy: one
  beside_policy: one
  policies:
    - id: one
      label: { zh-CN: 降一档, en: one level }
      partial: { factor: 1, levels: 0 }
      missing: { factor: 0.5, levels: 1 }
      no_data: { factor: 0.5, levels: 1 }
      rejected: { factor: 0, levels: to-lowest }
conditions:
  - { id: pilot, label: { zh-CN: 试点单位, en: Pilot }, keywords: [是否为试点单位] }
aggregate: weighted-mean
items:
  - id: A
    kind: multi
    weight: 1
    label: { zh-CN: 选了什么：乙, en: "Choose: B" }
    evidence: any
    evidence_per_option: true
    options:
      - { id: A, points: 1, label: { zh-CN: 甲、乙两种, en: "first, and second" } }
      - { id: B, points: 1, label: { zh-CN: 乙, en: second } }
      - { id: none, points: 0, exclusive: true, label: { zh-CN: 都没有, en: none of these } }
  - id: A1
    kind: choice
    weight: 1
    label: { zh-CN: 编号, en: ID }
    evidence: data
    options:
      - { id: "0", points: 0, label: { zh-CN: 1 级, en: level 1 } }
      - { id: "1", points: 1, label: { zh-CN: "2 级, 较好", en: "level 2, better" } }
      - { id: "2", points: 2, label: { zh-CN: "0.9", en: one } }
      - { id: na, points: 0, means: not-applicable, label: { zh-CN: "-", en: N/A } }
  - id: "1.10"
    kind: grade
    weight: 1
    label: { zh-CN: 甲（证明）, en: A (evidence) }
    evidence: any
    levels:
      - { id: D, credit: 0, label: { zh-CN: 没有任何措施、制度、数据、计划、目标、报告、人员、预算，也没有打算在今后三年内建立其中任何一项；有打算但没有书面计划的也选这一项, en: nothing at all and no plan } }
      - { id: C, credit: 0.4, label: { zh-CN: 有书面计划，但还没有开始实施；计划应当写明时间、负责人和预算，缺少其中任何一项的不算有书面计划, en: planned } }
      - { id: B, credit: 0.7, label: { zh-CN: 已经开始实施，有专人负责，有预算，但覆盖的业务不到一半，也还没有对外公开过任何结果；覆盖一半以上的选下一项, en: begun } }
      - { id: A, credit: 1, label: { zh-CN: 全面实施，覆盖一半以上的业务，并且每年对外公开结果，其中的数据经过第三方核实；只公开结果而没有核实的也可以选这一项, en: done } }
  - id: "1.1"
    kind: panel
    weight: 1
    evidence: none
    label: { zh-CN: 评委打分 2, en: Marks 2 }
    judges: 12
    max: 10
    rules: [{ marks: 3, use: trimmed-mean, drop_high: 1, drop_low: 1 }]
  - id: S
    kind: number
    weight: 1
    evidence: none
    label: { zh-CN: 占比, en: Shares }
    parts:
      - { id: one, label: { zh-CN: 全体, en: all } }
      - { id: two, label: { zh-CN: 管理层 3, en: managers 3 } }
    unit: share
    curve: { shape: linear, zero: 0, full: 1, outside: refuse }
  - id: T
    kind: yes-no
    weight: 1
    evidence: none
    label: { zh-CN: 提交时间, en: timestamp }
    applicable_if: pilot
    favourable: "no"
  - { id: P, kind: points, weight: 1, evidence: none, min: -5, max: 20, label: { zh-CN: 加减分, en: Bonus } }
  - { id: remark, kind: info, weight: 0, reads: text, evidence: none, label: { zh-CN: 备注, en: Remark } }
levels: []
ranking:
  rank_on: exact
  decimals: 2
  ties: competition
  tie_breakers: []
  minimum_coverage: 0
`;
