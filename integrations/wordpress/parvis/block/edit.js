// Without a build: what the editor of WordPress brings is all it takes.
;(({ blocks, element, blockEditor, components, i18n }) => {
  const h = element.createElement
  const { __, sprintf } = i18n
  const known = window.parvisKnown ?? { isSet: true, services: [] }
  const kinds = () => [
    { value: 'feedback', label: __('A button that asks for an opinion', 'parvis') },
    { value: 'invitation', label: __('The form, at the end of a procedure', 'parvis') },
    { value: 'tracker', label: __('Where a request stands', 'parvis') },
  ]

  /** Who edits sees what is shown there, drawn without asking the hub anything. */
  function Shown({ element: kind, service, label }) {
    const isTracker = kind === 'tracker'
    const button =
      label || (isTracker ? __('Follow my request', 'parvis') : __('Give my opinion', 'parvis'))
    const said = {
      feedback: __('The form opens when somebody presses. Service: %s.', 'parvis'),
      invitation: __('The form takes the place of this link by itself. Service: %s.', 'parvis'),
      tracker: __('People type their code here, and read where their request stands.', 'parvis'),
    }
    const missing = !known.isSet
      ? __('Nothing shows yet: an administrator fills in Settings, Parvis.', 'parvis')
      : !isTracker && !service
        ? __('Choose a service beside, in the settings of the block.', 'parvis')
        : ''
    return h(
      'div',
      { className: 'parvis-shown' },
      h('p', null, h('span', { className: 'parvis-button' }, button)),
      h('p', { className: 'parvis-said' }, missing || sprintf(said[kind], service)),
    )
  }

  function Edit({ attributes, setAttributes }) {
    const { element: kind, service, territory, place, label } = attributes
    const sets = (name) => (value) => setAttributes({ [name]: value })
    const same = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true }
    const text = (name, value, words, help) =>
      h(components.TextControl, { ...same, label: words, help, value, onChange: sets(name) })
    const services = [...new Set([...known.services, service])].filter(Boolean)
    const choices = [{ value: '', label: __('Choose…', 'parvis') }].concat(
      services.map((one) => ({ value: one, label: one })),
    )
    const ofService =
      known.services.length > 0
        ? h(components.SelectControl, {
            ...same,
            label: __('Service', 'parvis'),
            value: service,
            options: choices,
            onChange: sets('service'),
          })
        : text(
            'service',
            service,
            __('Service', 'parvis'),
            __('Its short name at the hub.', 'parvis'),
          )
    return h(
      'div',
      blockEditor.useBlockProps(),
      h(
        blockEditor.InspectorControls,
        null,
        h(
          components.PanelBody,
          { title: __('What shows here', 'parvis') },
          h(components.SelectControl, {
            ...same,
            label: __('What shows here', 'parvis'),
            hideLabelFromVision: true,
            value: kind,
            options: kinds(),
            onChange: sets('element'),
          }),
          kind !== 'tracker' && ofService,
          text('label', label, __('Words of the link', 'parvis')),
        ),
        kind !== 'tracker' &&
          h(
            components.PanelBody,
            { title: __('Where the service is', 'parvis'), initialOpen: false },
            text(
              'territory',
              territory,
              __('Territory', 'parvis'),
              __('INSEE code of the commune, or code of a district.', 'parvis'),
            ),
            text('place', place, __('Place', 'parvis'), __('The counter, inside it.', 'parvis')),
          ),
      ),
      h(Shown, attributes),
    )
  }

  blocks.registerBlockType('parvis/element', { edit: Edit, save: () => null })
})(window.wp)
