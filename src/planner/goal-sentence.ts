import { CAPITAL, goalLead, type Piece } from './goal-lead.ts';
import { type Plan, says } from './plan.ts';

/** Stands for what is not written yet. */
export const GAP: Piece = { words: '…' };

// A stop may stand before the quotation mark or bracket that ends the text.
const ENDS = /([.…。]["'”’»)\]]*|[!?؟])\s*$/u;

/** What was typed, or the gap where nothing was. */
export const typedOr = (text: string): Piece => (says(text) ? { typed: text } : GAP);

/** The full stop that a typed text lacks; empty where it has its own end, or is not there. */
export const stopAfter = (text: string) => (says(text) && !ENDS.test(text) ? '.' : '');

/** What stands before the evidence: "I will know by ", or other words where it is more than a thing to see. */
function evidenceLead(evidence: string): string {
  if (/^\s*i(['’]ll|\s+will)\s+know\b/i.test(evidence)) return '';
  if (/^\s*(I\b|i['’]|(i|we|you|they|he|she|it|someone|somebody)\s)/.test(evidence))
    return 'I will know when ';
  if (/^\s*(by|when|if|once|from|because|that)\s/.test(evidence)) return 'I will know ';
  return CAPITAL.test(evidence) || /^\s*[-–—•*]/.test(evidence) ? 'How I will know: ' : 'I will know by ';
}

/**
 * The goal as one sentence in pieces: "By 30 June 2027 I will …. I will know by ….", an ellipsis for what is not
 * written yet. Empty while goal, date and evidence are.
 */
export function goalSentence({ goal, due, evidence }: Pick<Plan, 'goal' | 'due' | 'evidence'>): Piece[] {
  if (!says(goal) && !says(due) && !says(evidence)) return [];
  return [
    ...goalLead({ goal, due }),
    typedOr(goal),
    { words: `${stopAfter(goal)} ${evidenceLead(evidence)}` },
    typedOr(evidence),
    { words: stopAfter(evidence) },
  ];
}
