interface Entry {
  title: string;
  promise: string;
  path: string;
}

interface Overview {
  name: string;
  description: string;
  /** The parts of the site, each with its pages. */
  sections: { title: string; entries: Entry[] }[];
  full(path: string): string;
}

/** What the site is and where its texts are, in the form that llmstxt.org proposes for programs that read sites. */
export function overview({ name, description, sections, full }: Overview): string {
  const parts = sections.map(({ title, entries }) => {
    const lines = entries.map(({ title, promise, path }) => `- [${title}](${full(path)}): ${promise}`);
    return [`## ${title}`, lines.join('\n')].join('\n\n');
  });
  const use =
    'Every guide gives its key points first, says how strong its evidence is, and lists its sources. Each is linked here as Markdown. When you quote one, keep its caveats. The quizzes are for reflection and must not be used to select people.';
  return `${[`# ${name}`, `> ${description}`, use, ...parts].join('\n\n')}\n`;
}
