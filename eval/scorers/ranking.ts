/** Area under the ROC curve, 0…1: how often a yes ranks above a no; ties count half. */
export function areaUnderRoc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let [ranks, at] = [0, 0];
  while (at < order.length) {
    let stop = at;
    while (stop < order.length && scores[order[stop]!] === scores[order[at]!]) stop++;
    for (let i = at; i < stop; i++) if (labels[order[i]!]) ranks += (at + stop + 1) / 2;
    at = stop;
  }
  const yes = labels.filter(Boolean).length;
  const no = labels.length - yes;
  return yes === 0 || no === 0 ? Number.NaN : (ranks - (yes * (yes + 1)) / 2) / (yes * no);
}
