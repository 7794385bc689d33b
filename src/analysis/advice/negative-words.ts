/**
 * Words that make a question negative: denials, and harms that a good work does not do. Words that only
 * contain one of them (无障碍, 未来) are taken out first.
 */
const innocent =
  /无障碍|无线|无人机|无形|未来|未成年|不断|不同|不仅|不动产|非常|非物质|非遗|非营利|反骚扰|反腐败|反垄断|反歧视|non-?profit|not only|no\. ?\d|anti-\w+/giu;
const chinese =
  /杜绝|避免|禁止|没有|不|未|无|非|拖欠|欠薪|拖延|违规|违法|违反|违约|侵权|侵犯|侵害|破坏|污染|投诉|事故|纠纷|诉讼|处罚|罚款|抄袭|剽窃|盗版|造假|虚假|欺诈|歧视|骚扰|泄露|泄漏|强制|强迫|超标|失信|腐败|贿赂|垄断|伤亡|裁员|差评|负面/gu;
const english =
  /\b(?:no|not|never|without|lack(?:s|ing)?|fail(?:s|ed|ure)?|avoid(?:s|ed)?|violat\w*|penalt\w+|fines?|fined|infring\w*|debts?|ow(?:e|es|ed|ing)|overdue|arrears|complaints?|accidents?|injur\w+|lawsuits?|litigation|disputes?|discriminat\w*|harass\w*|pollut\w*|breach\w*|illegal\w*|unlawful\w*|corrupt\w*|brib\w+|fraud\w*|forced|child labou?r|piracy|plagiari\w+|layoffs?)\b/giu;

/** The negative words of a text, each once, in its order; empty where there are none. */
export function negativeWords(text: string): readonly string[] {
  const rest = text.replace(innocent, ' ');
  const found = [...(rest.match(chinese) ?? []), ...(rest.match(english) ?? [])];
  return [...new Set(found.map((word) => word.toLowerCase()))];
}
