import type { Category } from './activity.ts'

/**
 * The colours of categories as sRGB hex: a pale field, and the deep ink of its text and edge, which reads on it at 7:1
 * or better (WCAG 2.2, 1.4.6). No colour is the only one to say what something is: its title stands on it.
 */
export const categoryColour: Readonly<Record<Category, { readonly field: string; readonly ink: string }>> = {
  coffee: { field: '#f6e3cf', ink: '#5f3408' },
  meal: { field: '#fbd9d0', ink: '#7c2213' },
  music: { field: '#e4dbf7', ink: '#472a86' },
  craft: { field: '#f9d8ea', ink: '#7a1552' },
  games: { field: '#d6e4fa', ink: '#173f80' },
  movement: { field: '#d9efcf', ink: '#23500f' },
  talk: { field: '#cdeef0', ink: '#0b4a50' },
  learning: { field: '#dfe3ea', ink: '#333f52' },
  trip: { field: '#e9eec2', ink: '#434a05' },
  party: { field: '#fdeaa6', ink: '#5a4100' },
  other: { field: '#e9e6e0', ink: '#3f3b35' },
}
