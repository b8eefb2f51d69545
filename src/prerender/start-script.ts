/**
 * The inline script that brings a page alive, after its first paint, so that nothing competes with the text: the
 * page is whole without it. A browser that does not tell of its paints starts a frame after all is loaded.
 *
 * The font is fetched only where the offline copy can give it: out of the network it would come too late to be
 * shown, as text must not change its shape while it is read. A browser that is not to keep anything may throw when it is
 * asked for the copy's worker.
 */
export function startScript(script: string, font: string): string {
  return [
    `var start=function(){import('${script}')}`,
    `addEventListener('load',function(){requestAnimationFrame(function(){setTimeout(start)})})`,
    `if(self.PerformanceObserver)new PerformanceObserver(start).observe({type:'paint',buffered:true})`,
    `try{if((navigator.serviceWorker||{}).controller){document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href:'${font}'}))`,
    `document.documentElement.dataset.font=''}}catch(none){}`,
  ].join(';')
}
