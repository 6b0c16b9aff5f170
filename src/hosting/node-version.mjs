// Plain JavaScript without imports, so that an old Node can still read it and say what to do.
// Astro needs 22.12; our own scripts are TypeScript, which Node reads as it is from 22.18 on.
const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    [
      `Waymark needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`,
      'On Linux and Windows, "npm ci" brings Node 24 along as an optional dependency: run it again without --omit=optional.',
      'Elsewhere, install Node 24 (https://nodejs.org) and try again.',
    ].join('\n'),
  );
  process.exit(1);
}
