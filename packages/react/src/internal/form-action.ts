/** Where a form posts: an address, or a server action, which React from version 19 on calls with the form. */
export type FormAction = string | ((form: FormData) => void | Promise<void>);

/** What a `<form>` is given to post. React sets the method itself where it calls a function. */
export function posts(action: FormAction | undefined) {
  return { action, method: typeof action === 'function' ? undefined : 'post' };
}
