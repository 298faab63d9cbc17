/** The part of a Bot Framework activity that this page itself looks at. */
export interface Activity {
  id?: string;
  replyToId?: string;
  type: string;
  name?: string;
  text?: string;
  from?: { id?: string; role?: string };
  channelData?: { clientActivityID?: string };
}
