/** How a template writes a tag of this name: the value, or where its section opens and closes. */
export const spelled = {
  value: (name: string): string => `{{${name}}}`,
  open: (name: string): string => `{{#${name}}}`,
  close: (name: string): string => `{{/${name}}}`,
} as const
