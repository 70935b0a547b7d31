/** A button that opens the file dialog; the same file may be chosen again once it is mended. */
export function FileButton(props: {
  readonly label: string
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly look?: 'small' | 'primary'
  readonly describedBy?: string
}) {
  const { label, accept, onFile, look, describedBy } = props
  return (
    <label className={look === undefined ? 'button file' : `button ${look} file`}>
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onFile(file)
          target.value = ''
        }}
      />
    </label>
  )
}
