declare module '@adobe/structured-data-validator' {
  interface Issue {
    severity: 'ERROR' | 'WARNING';
    issueMessage: string;
  }
  interface Extracted {
    jsonld: Record<string, unknown[]>;
    microdata: Record<string, unknown[]>;
    rdfa: Record<string, unknown[]>;
    errors: unknown[];
  }
  export default class Validator {
    validate(extracted: Extracted): Promise<Issue[]>;
  }
}
