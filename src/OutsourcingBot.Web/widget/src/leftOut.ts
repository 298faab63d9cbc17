// Web Chat imports these whether or not they are used. This chat has no microphone and brings its own connection,
// so the bundle carries stand-ins: a quarter less to load.

function leftOut(): never {
  throw new Error('This part of Web Chat is not in the bundle.');
}

export const createAdapters = leftOut;
export const DirectLine = leftOut;
export const DirectLineStreaming = leftOut;
