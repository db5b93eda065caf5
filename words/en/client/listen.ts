/** What the buttons say that read aloud. */
export const listen = { play: 'Listen', pause: 'Pause', goOn: 'Go on', stop: 'Stop' }
