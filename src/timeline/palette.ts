/** Everything that has a colour; the states of windows go by their own names. */
export type Ink = 'paper' | 'text' | 'faint' | 'line' | 'met' | 'open' | 'missed' | 'not_started';

/** Each ink as text on `paper` has a contrast of at least 4.5:1, but for `line`, which is never text. */
export const palette: Readonly<Record<'light' | 'dark', Readonly<Record<Ink, string>>>> = {
  light: {
    paper: '#ffffff',
    text: '#1c2127',
    faint: '#57606a',
    line: '#d5dae0',
    met: '#1a7038',
    open: '#0a5cc2',
    missed: '#b3202c',
    not_started: '#57606a',
  },
  dark: {
    paper: '#14171c',
    text: '#e8ebef',
    faint: '#a0a8b3',
    line: '#363c45',
    met: '#4cc26e',
    open: '#6cb0ff',
    missed: '#ff8178',
    not_started: '#a0a8b3',
  },
};
