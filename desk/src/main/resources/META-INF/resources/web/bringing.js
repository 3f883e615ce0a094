// Brings in the module of a board when it is opened. A page keeps to the edition of the desk that it
// began with; when the desk was renewed meanwhile, what it did not bring yet is not to be had.
import { UNREACHABLE } from './read.js';

const RENEWED = {
  title: 'The desk has been renewed.',
  detail: 'This page is still the one from before, and what it needs for this is gone. What was recorded stays.',
  wayOut: 'Load the page again: it opens here, in its new form.',
  anew: true,
};

const INCOMPLETE = {
  title: 'This page did not come whole.',
  detail: 'The line to the desk broke while it was read, or it has a fault. Nothing was changed.',
  wayOut: 'Load the page again; if it stays, tell whoever keeps the server.',
  anew: true,
};

/** Nothing when the board is there, otherwise why not, in words. */
export async function bring(board) {
  const address = new URL(`./${board}.js`, import.meta.url);
  try {
    await import(address);
    return undefined;
  } catch (failure) {
    console.error(failure);
    return whyNot(address);
  }
}

/** Whether the desk was renewed, or does not answer; where the module is there, the line broke. */
async function whyNot(address) {
  try {
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return status === 404 ? RENEWED : INCOMPLETE;
  } catch (unreachable) {
    return UNREACHABLE;
  }
}
