/** A policy of which any part may have been refused: then it is undefined. */
export type Draft<Part> = Part extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : Part extends object
    ? { readonly [Key in keyof Part]?: Draft<Part[Key]> | undefined }
    : Part;
