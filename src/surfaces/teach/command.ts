/** What the keys of the class are about: a press, the situation that it meets, and the command that it becomes. */

/** What has the focus, as far as keys are concerned. `text` takes everything, `none` nothing. */
export type Focus = 'none' | 'text' | 'slider' | 'node' | 'button' | 'link' | 'widget';

/** One press of a key. */
export interface Press {
  /** as in KeyboardEvent.key */
  key: string;
  shift: boolean;
  /** Ctrl, Meta, Alt or AltGr is held, or letters are being composed: the key is not ours */
  foreign: boolean;
  /** the key is held down and repeats itself */
  repeat: boolean;
  focus: Focus;
}

/** What the class sees at that moment. */
export interface Situation {
  blank: 'black' | 'white' | null;
  help: boolean;
  /** whether letters, digits and punctuation are shortcuts (WCAG 2.1.4) */
  letters: boolean;
  /** digits typed so far */
  number: string;
  /** how many places one can jump to: the steps of the lesson, or the phases */
  places: number;
  /** whether a lesson is shown */
  lesson: boolean;
  /** whether something is hidden from the class until its answer */
  asks: boolean;
  /** the overview of the steps, the code for phones or the further choices are open: `null` where none is */
  window: 'steps' | 'code' | 'more' | null;
  /** an activity is open beside the drawing */
  open: boolean;
  /** something in the drawing has been asked about; its answer closes itself */
  asked: boolean;
  /** the window is too small for the whole picture, so that up and down must scroll */
  scrolls: boolean;
  /** the page stands in another page's frame, where no key is ours */
  framed: boolean;
}

export type Command =
  | { do: 'step'; by: 1 | -1 }
  | { do: 'go'; to: number }
  | { do: 'type'; number: string }
  | { do: 'blank'; blank: Situation['blank'] }
  | { do: 'help'; open: boolean }
  | { do: 'fullscreen' }
  /** brings the answer out, or takes it back */
  | { do: 'answer' }
  /** shows or puts away the key figures */
  | { do: 'figures' }
  | { do: 'window'; window: Situation['window'] }
  /** opens the teacher's own window */
  | { do: 'speaker' }
  /** closes the activity that is open */
  | { do: 'close' }
  /** the key is ours, so that nobody else acts on it, but nothing is to happen */
  | { do: 'nothing' };
