/** As much of JSON Schema as case files are described with. */
export interface Schema {
  readonly description?: string;
  readonly type?: 'string' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly minProperties?: number;
  readonly items?: Schema;
  /** Of different types each, so that the type of a value says which of them is meant. */
  readonly anyOf?: readonly Schema[];
}
