const id=741,ids=[741],modules={6741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>pairsIn,traceSource:()=>traceSource});
const mostAttributes=64;function traceSource(environment,context){const valueOf=name=>environment[name]??"",server=valueOf("GITHUB_SERVER_URL"),repository=valueOf("GITHUB_REPOSITORY"),run=valueOf("GIT\
HUB_RUN_ID"),address=server===""||repository===""?"":`${server}/${repository}`,facts=[["cicd.pipeline.run.id",run],["cicd.pipeline.run.url.full",address===""||run===""?"":`${address}/actions/runs/${run}`],
["cicd.worker.name",valueOf("RUNNER_NAME")],["vcs.repository.url.full",address],["vcs.ref.head.name",valueOf("GITHUB_HEAD_REF")||valueOf("GITHUB_REF_NAME")],["vcs.ref.head.revision",valueOf("GITHUB_SH\
A")],["vcs.ref.base.name",valueOf("GITHUB_BASE_REF")]];return{context,resource:resourceIn(valueOf("OTEL_SERVICE_NAME"),valueOf("OTEL_RESOURCE_ATTRIBUTES")),run:new Map(facts.filter(([,value])=>value!==
""))}}function resourceIn(serviceName,attributes){const stated=pairsIn(attributes).slice(0,mostAttributes),named=serviceName===""?[]:[["service.name",serviceName]];return new Map([["service.name","run\
dag"],...stated,...named])}function pairsIn(text){return text.split(",").flatMap(part=>{const[,name,value]=/^\s*([^=]+?)\s*=(.*)$/s.exec(part)??[];return name===void 0||value===void 0?[]:[[name,decoded(
value.trim())]]})}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}})};export{id,ids,modules};
