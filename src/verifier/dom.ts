/** The element of a page that has this id. Throws where the page is another one. */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new TypeError(`The page has no ${id}.`)
}

/** A new element with text in it; what comes from outside is only ever text. */
export function made(tag: string, className: string, ...inside: readonly (Node | string)[]) {
  const one = document.createElement(tag)
  if (className !== '') one.className = className
  one.append(...inside)
  return one
}
