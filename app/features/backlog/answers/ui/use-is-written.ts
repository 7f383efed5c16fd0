import { useEffect, useState } from 'react'

/** Whether somebody writes in a form of the page; also where a draft stood in it when the page came. */
export function useIsWritten(formId: string): boolean {
  const [isWritten, setIsWritten] = useState(false)
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const written = () => setIsWritten(true)
    if (hasOwnWords(String(new FormData(form).get('body') ?? ''))) written()
    form.addEventListener('input', written)
    return () => form.removeEventListener('input', written)
  }, [formId])
  return isWritten
}

/** A quotation that the page brings along is nobody's words yet. */
const hasOwnWords = (body: string) => body.split('\n').some((line) => line.trim() !== '' && !line.startsWith('>'))
