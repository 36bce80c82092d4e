/** One thing to ask for in the list of tools. */
export interface Tool {
  id: string;
  label: string;
  /** for a switch: whether it is on */
  pressed?: boolean;
  run: () => void;
}
