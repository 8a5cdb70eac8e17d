import { type Decision, decide } from '../../../domain/self-test/decision.ts';
import { openItems } from '../../../domain/self-test/flow.ts';
import type { Answers, Instrument, Scale } from '../../../domain/self-test/instrument.ts';
import { judgeRiasec, type RiasecResult } from '../../../domain/self-test/riasec.ts';
import { bandText, scoreScales } from '../../../domain/self-test/scoring.ts';

export interface ScaleFinding {
  readonly scale: Scale;
  /** 0 to 1; undefined when no question of the scale was answered. */
  readonly share: number | undefined;
  readonly text: string | undefined;
}

/** What the answers come to. */
export type Finding = { readonly open: readonly string[] } & (
  | { readonly kind: 'riasec'; readonly result: RiasecResult }
  | { readonly kind: 'scales'; readonly scales: readonly ScaleFinding[] }
  | { readonly kind: 'decision'; readonly decision: Decision }
);

export function findResult(test: Instrument, answers: Answers): Finding {
  const open = openItems(test, answers);
  switch (test.result.kind) {
    case 'riasec':
      return { kind: 'riasec', open, result: judgeRiasec(test, answers) };
    case 'decision':
      return { kind: 'decision', open, decision: decide(test, test.result, answers) };
    case 'scales': {
      const scores = scoreScales(test, answers);
      const scales = test.scales.map((scale, i) => {
        const score = scores[i]!;
        return { scale, share: score.share, text: bandText(scale, score) };
      });
      return { kind: 'scales', open, scales };
    }
  }
}
