import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words.tsx'

/** The address holds everything that was filled in. */
export function CopyLink() {
  const words = useWords()
  const [said, setSaid] = useState<'calculator-copied' | 'calculator-copy-failed'>()
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href)
      setSaid('calculator-copied')
    } catch {
      setSaid('calculator-copy-failed')
    }
    setTimeout(() => setSaid(undefined), 8000)
  }
  return (
    <>
      <Button className="button small" onPress={() => void copy()}>
        {words.say('calculator-copy')}
      </Button>
      <span role="status" className="copied">
        {said === undefined ? '' : words.say(said)}
      </span>
    </>
  )
}
