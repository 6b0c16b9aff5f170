import type { Signpost } from '../definition.ts';

/** Where else to turn. */
export function Signposts({ signposts }: { signposts: Signpost[] }) {
  return (
    <>
      {signposts.map(({ id, title, words }) => (
        <section key={id} class="signpost notice stack">
          <h2>{title}</h2>
          {words.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  );
}
