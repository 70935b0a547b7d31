// Starts Swagger UI on the page of the API, in place of the start that its plugin writes. The page loads the list of
// operations, and an operation when it is opened, with what it refers to in its place already: to resolve the
// references of the whole document in the browser took many times longer than all else.
;(() => {
  const LIST = new URL('../../operations', document.currentScript.src).href

  /** A longer text is not coloured: with an element for each word, a receipt comes to tens of thousands. */
  const COLOURED = 4000

  /** The role that a demonstration is asked in: at first the one that it takes where none is named. */
  let role = 'reader'
  let isDemonstration = false

  /** All operations by subject: the page draws those in view alone, so that a browser does not find the others. */
  const operations = ({ React, specSelectors, layoutActions }) => {
    const { createElement } = React
    const bySubject = specSelectors.taggedOperations().entrySeq().toJS()
    const groups = bySubject.map(([subject, { operations }]) =>
      createElement(
        'optgroup',
        { key: subject, label: subject },
        operations.map(({ path, method, operation: { operationId, summary } }) =>
          createElement(
            'option',
            { key: operationId, value: `#/${subject.replaceAll(' ', '%20')}/${operationId}` },
            `${summary}: ${method.toUpperCase()} ${path}`,
          ),
        ),
      ),
    )
    const onChange = ({ target: { value } }) => {
      history.replaceState(null, '', value)
      layoutActions.parseDeepLinkHash(value)
    }
    return createElement(
      'select',
      { defaultValue: '', onChange },
      createElement('option', { value: '', disabled: true }, '…'),
      groups,
    )
  }

  const roles = ({ React: { createElement } }, { roles: known }) =>
    createElement(
      'select',
      { defaultValue: role, onChange: ({ target: { value } }) => (role = value) },
      known.map((one) => createElement('option', { key: one, value: one }, one)),
    )

  const touchstone = () => {
    const asked = new Set()
    return {
      statePlugins: {
        spec: {
          wrapActions: {
            requestResolvedSubtree: (_, system) => (path) => {
              const { specActions, specSelectors, errActions } = system
              const listed = specSelectors.specJson().getIn(path)
              const id = path[0] === 'paths' ? listed?.get('operationId') : undefined
              // Nothing else in the list refers to anything.
              if (id === undefined) return specActions.updateResolvedSubtree(path, listed?.toJS())
              if (asked.has(id)) return undefined
              asked.add(id)
              return fetch(`${LIST}/${id}`)
                .then((answer) => {
                  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
                  return answer.json()
                })
                .then((operation) => specActions.updateResolvedSubtree(path, operation))
                .catch((error) => {
                  // So that it is asked for again when it is opened again.
                  asked.delete(id)
                  errActions.newThrownErr(
                    Object.assign(error, { message: `${id}: ${error.message}` }),
                  )
                })
            },
          },
        },
      },
      wrapComponents: {
        InfoUrl:
          (Original, { React }) =>
          (props) =>
            React.createElement(Original, { ...props, url: '/openapi.json' }),
        SyntaxHighlighter:
          (Original, { React, getComponent }) =>
          (props) =>
            String(props.children).length > COLOURED
              ? React.createElement(
                  getComponent('PlainTextViewer'),
                  { className: props.className },
                  props.children,
                )
              : React.createElement(Original, props),
        AuthorizeBtnContainer: (Original, system) => (props) => {
          const { createElement } = system.React
          const { find, role: asked } = system.specSelectors.specJson().get('x-page').toJS()
          isDemonstration = asked !== undefined
          return createElement(
            'div',
            { className: 'auth-wrapper of-the-page' },
            createElement('label', {}, `${find} `, operations(system)),
            asked === undefined
              ? null
              : createElement('label', {}, `${asked.label} `, roles(system, asked)),
            createElement(Original, props),
          )
        },
      },
    }
  }

  window.addEventListener('load', () => {
    SwaggerUIBundle({
      dom_id: '#swagger-ui',
      url: LIST,
      presets: [SwaggerUIBundle.presets.apis],
      plugins: [touchstone],
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: -1,
      defaultModelExpandDepth: 2,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      requestInterceptor: (request) => {
        if (isDemonstration && request.loadSpec !== true) request.headers['touchstone-role'] = role
        return request
      },
    })
  })
  // Takes away the start that the plugin has set.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  window.onload = null
})()
