const GAP = 22;

/** A small trail with a waymark for each page: walked, here, and still to come. The page says the same in words. */
export function Trail({ page, of }: { page: number; of: number }) {
  const marks = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <svg class="quiz-trail" viewBox={`0 0 ${of * GAP} 24`} width={of * GAP} height="24" aria-hidden="true">
      <path d={`M6 12H${of * GAP - 16}`} />
      {marks.map((mark) => (
        <rect
          key={mark}
          class={mark === page ? 'mark-here' : mark < page ? 'mark-walked' : 'mark-ahead'}
          x={(mark - 1) * GAP + (mark === page ? 0.5 : 2.5)}
          y={mark === page ? 2 : 6}
          width={mark === page ? 11 : 7}
          height={mark === page ? 20 : 12}
          rx="0.8"
        />
      ))}
    </svg>
  );
}
