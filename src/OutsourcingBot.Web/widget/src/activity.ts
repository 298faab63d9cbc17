/** The part of a Bot Framework activity that this page itself looks at. */
export interface Activity {
  id?: string;
  type: string;
  text?: string;
  channelData?: { clientActivityID?: string };
}
