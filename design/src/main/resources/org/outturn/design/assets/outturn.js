// Starts GOV.UK's components. Every page works without this script.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

// A fault's line is chosen in the text area that its link leads to.
for (const link of document.querySelectorAll('a[data-line]')) {
  link.addEventListener('click', (event) => {
    const area = document.querySelector(link.getAttribute('href'))
    const lines = area.value.split('\n')
    const number = Math.min(Number(link.dataset.line), lines.length)
    const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0)
    event.preventDefault()
    area.focus()
    area.setSelectionRange(start, start + lines[number - 1].length)
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, number - 4)
  })
}
