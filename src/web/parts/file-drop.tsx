import { useId, useState, type ReactNode } from 'react'
import { FileButton } from './file-button.tsx'

/** Takes a file, by its dialog or dropped; what stands beside the button says which. */
export function FileDrop(props: {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly look?: 'small'
  readonly children?: ReactNode
}) {
  const { label, hint, accept, onFile, look, children } = props
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const [file] = event.dataTransfer.files
        if (file !== undefined) onFile(file)
      }}
    >
      <FileButton
        label={label}
        accept={accept}
        onFile={onFile}
        describedBy={id}
        {...(look === undefined ? {} : { look })}
      />
      <span id={id} className="sub">
        {hint}
      </span>
      {children}
    </div>
  )
}
