/** Keys and list indexes from the policy down to a part of it. */
export type Path = readonly (string | number)[];
