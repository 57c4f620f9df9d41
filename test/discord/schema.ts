import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const PATH = new URL('../../../shared/discord/openapi.json', import.meta.url);

/** Whether Discord's published schemas are at hand; says so where they are not. */
export const hasSchemas = existsSync(PATH);
if (!hasSchemas) process.stderr.write('skipped: no ../shared/discord/openapi.json to check payloads against\n');

/** A check against one of Discord's published schemas that also refuses misspelt properties at the top. */
export const schemaCheck = (name: string): ValidateFunction => {
  const document = hasSchemas ? JSON.parse(readFileSync(PATH, 'utf8')) : { components: { schemas: { [name]: {} } } };
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateFormats: false });
  ajv.addSchema(document, 'discord');
  const known = Object.keys(document.components.schemas[name].properties ?? {});
  return ajv.compile({
    $ref: `discord#/components/schemas/${name}`,
    ...(known.length > 0 ? { propertyNames: { enum: [...known, 'tts', 'enforce_nonce'] } } : {}),
  });
};
