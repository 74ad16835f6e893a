/** Where things stand in the picture, in its own units. */
export const WIDTH = 920;
export const MARGIN = 20;
/** Left of it the lanes say in words what they show, right of it is the time axis. */
export const PLOT_LEFT = 308;
export const PLOT_RIGHT = WIDTH - MARGIN;
/** Room for a mark that stands on the first or the last instant. */
export const PLOT_PADDING = 9;
