/** What the launcher and the chat in its frame tell each other; everything else is ignored. */
export type ToChat = { outsourcingBot: 'ask'; text: string } | { outsourcingBot: 'shown' } | { outsourcingBot: 'hidden' };

export type ToPage =
  | { outsourcingBot: 'ready' }
  | { outsourcingBot: 'close' }
  | { outsourcingBot: 'message' }
  | { outsourcingBot: 'unread'; count: number };

/** What the launcher tells the chat in the frame's address, as names of its parameters. */
export const parameters = ['title', 'greeting', 'language', 'theme', 'color'] as const;
