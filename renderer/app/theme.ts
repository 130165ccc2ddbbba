import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type ModalProps,
  type SelectProps,
} from '@mantine/core'

/** Mixes a `#rrggbb` colour with white (positive) or black (negative), by a share from -1 to 1. */
function mix(hex: string, share: number): string {
  const target = share > 0 ? 255 : 0
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16)
    return Math.round(value + (target - value) * Math.abs(share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

/** Ten shades of which the eighth is the colour itself: the one with contrast for text. */
function shadesOf(hex: string): MantineColorsTuple {
  return [0.93, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1, 0, -0.15, -0.3].map((share) =>
    mix(hex, share),
  ) as unknown as MantineColorsTuple
}

/** The look of the app in the colour of the place. */
export function themeOf(hex: string) {
  return createTheme({
    fontFamily: '"Atkinson Hyperlegible Next", sans-serif',
    headings: { fontFamily: '"Atkinson Hyperlegible Next", sans-serif', fontWeight: '700' },
    colors: { place: shadesOf(hex) },
    primaryColor: 'place',
    primaryShade: 7,
    white: '#ffffff',
    black: '#1d211f',
    defaultRadius: 'md',
    cursorType: 'pointer',
    focusRing: 'auto',
    // By name, not by `Button.extend`: the components themselves come with the screens that use them.
    components: {
      Button: { defaultProps: { size: 'md' } },
      TextInput: { defaultProps: { size: 'md' } },
      NumberInput: { defaultProps: { size: 'md' } },
      Textarea: { defaultProps: { size: 'md' } },
      Autocomplete: { defaultProps: { size: 'md' } },
      TagsInput: { defaultProps: { size: 'md' } },
      Select: {
        defaultProps: {
          size: 'md',
          allowDeselect: false,
          checkIconPosition: 'right',
          // Within the screen, so that what stands there belongs to a part of the page that has a name.
          comboboxProps: { portalProps: { target: '#content' } },
          // The list scrolls by itself (global.css), as those who listen expect of one.
          withScrollArea: false,
        } satisfies Partial<SelectProps>,
      },
      Checkbox: { defaultProps: { size: 'md' } },
      // What scrolls is not the page, so there is nothing to lock (and no style to be refused by the page's policy).
      Modal: {
        defaultProps: {
          centered: true,
          padding: 'xl',
          radius: 'md',
          lockScroll: false,
        } satisfies Partial<ModalProps>,
        styles: { title: { fontSize: '1.35rem', fontWeight: 700, lineHeight: 1.25 } },
      },
    },
  })
}

/** Ink and paper: every text colour is at least 7:1 on the paper behind it. */
export const inkAndPaper: CSSVariablesResolver = () => ({
  variables: {
    '--paper': '#faf8f3',
    '--paper-deep': '#f1ede3',
    '--rule': '#d8d2c4',
    '--ink': '#1d211f',
    '--ink-soft': '#454b47',
    '--alarm': '#8f1d14',
  },
  light: {
    '--mantine-color-body': '#faf8f3',
    '--mantine-color-text': '#1d211f',
    '--mantine-color-dimmed': '#454b47',
    '--mantine-color-placeholder': '#5a605c',
    '--mantine-color-error': '#8f1d14',
    // Borders of fields and buttons: Mantine's own are too faint to find a field by.
    '--mantine-color-default-border': '#8a8578',
    '--mantine-color-gray-3': '#8a8578',
    '--mantine-color-gray-4': '#8a8578',
  },
  dark: {},
})
