const id=194,ids=[194],modules={9194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HashFiles:()=>HashFiles});var external_node_os_=__webpack_require__(
8161),external_node_path_=__webpack_require__(6760),message_of=__webpack_require__(898),time_limit=__webpack_require__(127),esm=__webpack_require__(3581);const anyNames=0,most={patterns:1e3,characters:21e3,
sets:256,setsInName:16},options={dot:!0,nobrace:!0,nocase:process.platform==="win32",nocomment:!0,noext:!0,nonegate:!0};function readHashPatterns(lines,workspace){expectAtMost("characters in its patte\
rns",most.characters,lines.join(`
`).length);const written=lines.flatMap(text=>text.split(/\r?\n/)).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"));expectAtMost("patterns",most.patterns,written.length),expectAtMost(
'"[" in its patterns',most.sets,setsIn(written.join("/")));for(const name of written.flatMap(line=>line.split("/")))expectAtMost('"[" between two slashes',most.setsInName,setsIn(name));return written.
map(line=>readPattern(line,workspace))}function expectAtMost(what,count,found){if(!(found<=count))throw new Error(`hashFiles: expected at most ${count} ${what}, found ${found}: use patterns that match\
 more`)}function setsIn(text){return text.split("[").length-1}function withSlashes(path){return process.platform==="win32"?path.replaceAll("\\","/"):path}function readPattern(line,workspace){const marks=/^(?:!\s*)*/.
exec(line)?.[0]??"",rooted=atRoot(withSlashes(line.slice(marks.length)).replaceAll(/\/{2,}/g,"/"),workspace,line),path=rooted.length>1?rooted.replace(/\/$/,""):rooted,names=path.split("/");return{negated:marks.
replaceAll(/\s/g,"").length%2===1,searchPath:literalPrefix(names),segments:path==="/"?[""]:segmentsOf(path),directoriesOnly:rooted!==path,ignoreCase:options.nocase===!0}}function segmentsOf(pattern){const[
segments=[]]=new esm.VR(pattern,options).set;return segments.map(segment=>typeof segment=="string"?segment:segment===esm.ZN?anyNames:new RegExp(segment.source,segment.flags))}function atRoot(pattern,workspace,line){
if(pattern==="")throw new Error(`hashFiles: pattern ${JSON.stringify(line)} is empty`);if(pattern.split("/").some((segment,index)=>segment===".."||segment==="."&&index>0))throw new Error(`hashFiles: p\
attern ${JSON.stringify(line)} has a "." or ".." in it: expected a path without`);if(/^(?:[A-Za-z]:)?\//.test(pattern))return pattern;if(/^~(?:\/|$)/.test(pattern))return escapeGlob(withSlashes((0,external_node_os_.
homedir)()))+pattern.slice(1);const relative=/^\.(?:\/|$)/.test(pattern)?pattern.slice(1):`/${pattern}`;return escapeGlob(workspace)+relative}function escapeGlob(path){return(process.platform==="win32"?
path:path.replaceAll("\\","\\\\")).replaceAll(/\[(?=[^/]+\])/g,"[[]").replaceAll("?","[?]").replaceAll("*","[*]")}function literalPrefix(segments){const literals=[];for(const segment of segments){const literal=asLiteral(
segment);if(literal===void 0)break;literals.push(literal)}return literals.join("/")||"/"}const parts=/\\(.)|\[(?:\\(.)|([^\]\\]))\]|(\[(?:\\.|[^\]\\])+\]|[*?])|(.)/gs;function asLiteral(segment){let literal="";
for(const[,escaped,single,plainSingle,wild,other]of segment.matchAll(parts)){if(wild!==void 0)return;literal+=escaped??single??plainSingle??other??""}return literal}var external_node_worker_threads_=__webpack_require__(
5919);class HashWalk{#request;#system;#digests;#buffer=Buffer.allocUnsafe(1<<20);#isEmpty=!0;constructor(request,system){this.#request=request,this.#system=system,this.#digests=system.createHash("sha2\
56")}hash(){const{root}=this.#request;for(const start of this.#searchPaths()){const path=this.#isWithin(root,start)?root:start;this.#isWithin(path,root)&&this.#walkFrom(path)}return this.#isEmpty?"":this.#digests.
digest("hex")}#searchPaths(){const taken=this.#request.patterns.filter(({negated})=>!negated),paths=[...new Set(taken.map(({searchPath})=>searchPath))];return paths.filter(path=>!paths.some(other=>other!==
path&&this.#isWithin(path,other)))}#walkFrom(path){const names=path==="/"?[]:path.split("/"),last=names.pop()??"",above=names.reduce((progress,name)=>this.#below(progress,name),this.#request.patterns.
map(pattern=>({pattern,places:this.#withSkipped(pattern,[0])})));this.#kindOf(path)==="directory"?this.#walk(path,this.#below(above,last),[]):this.#isMatch(above,last)&&this.#addFile(path)}#walk(path,progress,ancestors){
if(!this.#mayMatchBelow(progress))return;const{follow}=this.#request,own=follow?this.#system.fs.realpathSync(path):path;if(follow&&ancestors.includes(own))return;const start=path==="/"?path:`${path}/`;
for(const entry of this.#entriesOf(path)){const{name}=entry;(follow&&entry.isSymbolicLink()?this.#kindOf(start+name):this.#kindOfEntry(entry))==="directory"?this.#walk(start+name,this.#below(progress,
name),follow?[...ancestors,own]:[]):this.#isMatch(progress,name)&&this.#addFile(start+name)}}#mayMatchBelow(progress){return progress.findLast(({pattern,places})=>pattern.negated?places==="all":places.
length>0)?.pattern.negated===!1}#isMatch(progress,name){return progress.findLast(({pattern,places})=>places==="all"||!pattern.directoriesOnly&&this.#next(pattern,places,name)==="all")?.pattern.negated===
!1}#below(progress,name){return progress.map(({pattern,places})=>({pattern,places:this.#next(pattern,places,name)}))}#next(pattern,places,name){if(places==="all")return places;const found=[];for(const place of places){
const segment=pattern.segments[place];segment===0?found.push(place):segment!==void 0&&this.#matches(segment,name,pattern.ignoreCase)&&found.push(place+1)}return found.length===0?found:this.#withSkipped(
pattern,found)}#withSkipped({segments},places){const found=new Set;for(let place of places)for(found.add(place);segments[place]===0;place+=1)found.add(place+1);return found.has(segments.length)?"all":
[...found]}#matches(segment,name,ignoreCase){return typeof segment!="string"?segment.test(name):segment===name||ignoreCase&&segment.toLowerCase()===name.toLowerCase()}#entriesOf(path){try{return this.#system.
fs.readdirSync(path,{withFileTypes:!0})}catch(error){if(this.#isMissing(error))return[];throw error}}#kindOfEntry(entry){return entry.isDirectory()?"directory":"file"}#kindOf(path){const{fs}=this.#system;
try{return this.#kindOfEntry(this.#request.follow?fs.statSync(path):fs.lstatSync(path))}catch(error){if(this.#isMissing(error))return"nothing";throw error}}#addFile(file){let digest;try{digest=this.#digestOf(
file)}catch(error){if(this.#isMissing(error)&&this.#kindOf(file)==="nothing")return;throw error}digest!==void 0&&(this.#digests.update(digest),this.#isEmpty=!1)}#digestOf(file){const{fs}=this.#system;
if(!fs.statSync(file).isFile())return;const digest=this.#system.createHash("sha256"),descriptor=fs.openSync(file,"r");try{for(;;){const length=fs.readSync(descriptor,this.#buffer);if(length===0)return digest.
digest();digest.update(this.#buffer.subarray(0,length))}}finally{fs.closeSync(descriptor)}}#isMissing(error){return error instanceof Error&&"code"in error&&error.code==="ENOENT"}#isWithin(path,directory){
return path===directory||path.startsWith(directory==="/"?"/":`${directory}/`)}}const program=`'use strict';
const { parentPort } = require('node:worker_threads');
const system = { fs: require('node:fs'), createHash: require('node:crypto').createHash };
const HashWalk = ${HashWalk.toString()};
parentPort.on('message', (request) => {
  let answer;
  try {
    answer = { kind: 'hash', hash: new HashWalk(request, system).hash() };
  } catch (error) {
    answer = { kind: 'problem', problem: error instanceof Error ? error.message : String(error) };
  }
  parentPort.postMessage(answer);
});
`;class HashThread{#thread;#answer;ask(request,answer){this.#answer=answer;try{this.#thread??=this.#start(),this.#thread.ref(),this.#thread.postMessage(request)}catch(error){this.#fail(error)}}end(){this.#answer=
void 0;const thread=this.#thread;this.#thread=void 0,thread?.removeAllListeners(),thread?.on("error",()=>{}),thread?.terminate()}#start(){const thread=new external_node_worker_threads_.Worker(program,
{eval:!0,execArgv:[],name:"rundag-hash-files"});return thread.on("message",answer=>{thread.unref(),this.#tell(answer)}),thread.on("error",error=>this.#fail(error)),thread.on("exit",code=>this.#fail(new Error(
`its thread ended with code ${code}`))),thread}#fail(error){const answer=this.#answer;this.end(),answer?.({kind:"problem",problem:(0,message_of.b)(error)})}#tell(answer){const tell=this.#answer;this.#answer=
void 0,tell?.(answer)}}const longestWalk=120,mostThreads=Math.min(4,(0,external_node_os_.availableParallelism)()),followOption="--follow-symbolic-links";class HashFiles{#root;#seconds;#idle=[];#running=new Map;#waiting=new Set;#walks=new Map;constructor(workspace,seconds=longestWalk){
this.#root=withSlashes((0,external_node_path_.resolve)(workspace)),this.#seconds=seconds}ask(values){const key=JSON.stringify(values),known=this.#walks.get(key);if(known!==void 0)return this.#join(known);
try{const request=requestOf(values,this.#root),walk={key,request,answer:void 0,askers:new Set};this.#walks.set(key,walk),this.#waiting.add(walk);const question=this.#join(walk);return this.#startWalks(),
question}catch(error){const answer={kind:"problem",problem:(0,message_of.b)(error)};return{answer:Promise.resolve(answer),drop:doNothing}}}filesMayHaveChanged(){for(const[key,walk]of this.#walks)this.#waiting.
has(walk)||this.#walks.delete(key)}close(){for(const stop of this.#running.values())stop();for(const walk of[...this.#running.keys(),...this.#waiting])tellAll(walk,void 0);this.#running.clear(),this.#waiting.
clear(),this.#walks.clear();for(const thread of this.#idle.splice(0))thread.end()}#join(walk){if(walk.answer!==void 0)return{answer:Promise.resolve(walk.answer),drop:doNothing};let drop=doNothing;return{
answer:new Promise(tell=>{walk.askers.add(tell),drop=()=>{tell(void 0),walk.askers.delete(tell)&&walk.askers.size===0&&this.#abandon(walk)}}),drop}}#startWalks(){for(const walk of this.#waiting){if(this.#running.
size===mostThreads)return;this.#waiting.delete(walk),this.#start(walk)}}#start(walk){const thread=this.#idle.pop()??new HashThread,limit=new time_limit.h9(this.#seconds*1e3,()=>{thread.end(),this.#finish(
walk,{kind:"problem",problem:this.#tooLong(walk)})});this.#running.set(walk,()=>{limit.cancel(),thread.end()}),thread.ask(walk.request,answer=>{limit.cancel(),this.#idle.push(thread),this.#finish(walk,
answer)})}#finish(walk,answer){walk.answer=answer,this.#running.delete(walk),tellAll(walk,answer),this.#startWalks()}#abandon(walk){this.#walks.get(walk.key)===walk&&this.#walks.delete(walk.key),this.#waiting.
delete(walk),this.#running.get(walk)?.(),this.#running.delete(walk),this.#startWalks()}#tooLong({key}){const shown=key.length>200?`${key.slice(0,200)}\u2026`:key;return`hashFiles: expected patterns wh\
ose files can be found and read in ${this.#seconds} s; ${shown} took longer: use patterns that match less, or begin with the directory to look in`}}function doNothing(){}function tellAll(walk,answer){
for(const tell of walk.askers)tell(answer);walk.askers.clear()}function requestOf(values,root){const[option=""]=values,follow=option.toLowerCase()===followOption;if(option.startsWith("--")&&!follow)throw new Error(
`hashFiles: expected the option ${followOption} or a pattern, found ${JSON.stringify(option)}`);return{patterns:readHashPatterns(follow?values.slice(1):values,root),root,follow}}})};export{id,ids,modules};
