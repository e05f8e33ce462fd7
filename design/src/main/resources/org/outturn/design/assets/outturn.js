// Starts GOV.UK's components. Every page works without this script.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

// Chooses a line of a text area.
function chooseLine(area, wanted) {
  const lines = area.value.split('\n')
  const number = Math.min(wanted, lines.length)
  const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0)
  area.focus()
  area.setSelectionRange(start, start + lines[number - 1].length)
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, number - 4)
}

// A fault's line is chosen in the text area that its link leads to, or that of an address which ends with #line-12.
for (const link of document.querySelectorAll('a[data-line]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    chooseLine(document.querySelector(link.getAttribute('href')), Number(link.dataset.line))
  })
}
const wantedLine = /^#line-(\d+)$/.exec(window.location.hash)
const words = document.getElementById('template')
if (wantedLine && words) {
  chooseLine(words, Number(wantedLine[1]))
}

// A chart as PNG, drawn here from its SVG, twice as large so that it stays sharp in a paper.
for (const link of document.querySelectorAll('.ot-downloads a[href*=".svg"]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.append('PNG', link.querySelector('span')?.cloneNode(true) ?? '')
  button.addEventListener('click', () => {
    const picture = new Image()
    picture.addEventListener('load', () => {
      const canvas = document.createElement('canvas')
      canvas.width = picture.naturalWidth * 2
      canvas.height = picture.naturalHeight * 2
      const ground = canvas.getContext('2d')
      ground.fillStyle = '#fff'
      ground.fillRect(0, 0, canvas.width, canvas.height)
      ground.drawImage(picture, 0, 0, canvas.width, canvas.height)
      canvas.toBlob((blob) => {
        const file = document.createElement('a')
        file.href = URL.createObjectURL(blob)
        file.download = link.pathname.split('/').pop().replace('.svg', '.png')
        file.click()
        setTimeout(() => URL.revokeObjectURL(file.href), 10000)
      })
    })
    picture.src = link.href
  })
  const item = document.createElement('li')
  item.append(button)
  link.closest('li').after(item)
}

// In a presentation the arrows lead to the screen before and the screen after.
document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.target.closest('input, select, textarea, [tabindex="0"]')) return
  const way = { ArrowLeft: 'prev', ArrowRight: 'next', PageUp: 'prev', PageDown: 'next' }[event.key]
  const link = way && document.querySelector(`.ot-present__ways a[rel="${way}"]`)
  if (link) {
    event.preventDefault()
    location.href = link.href
  }
})
